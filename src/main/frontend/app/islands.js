// An island is a folder in islands/; its module exports mount(element). ISLANDS is written by build.mjs.
const base = new URL('.', import.meta.url);
const styles = new Map();

function wear(style) {
  if (style && !styles.has(style)) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL(style, base).href;
    const worn = new Promise((done) => {
      link.onload = done;
      link.onerror = done;
    });
    styles.set(style, worn);
    document.head.append(link);
  }
  return styles.get(style);
}

async function mount(element) {
  const island = ISLANDS[element.dataset.island];
  if (!island || element.dataset.mounted) {
    return;
  }
  element.dataset.mounted = 'true';
  const [module] = await Promise.all([import(new URL(island.script, base).href), wear(island.style)]);
  module.mount(element);
}

export function mountIslands(root) {
  if (root instanceof Element && root.matches('[data-island]')) {
    mount(root);
  }
  root.querySelectorAll('[data-island]').forEach(mount);
}
