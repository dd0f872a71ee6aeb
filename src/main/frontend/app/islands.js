// An island is a folder in islands/; its module exports mount(element). ISLANDS is written by build.mjs.
const base = new URL('.', import.meta.url);
const styles = new Set();

function wear(style) {
  if (style && !styles.has(style)) {
    styles.add(style);
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL(style, base).href;
    document.head.append(link);
  }
}

async function mount(element) {
  const island = ISLANDS[element.dataset.island];
  if (!island || element.dataset.mounted) {
    return;
  }
  element.dataset.mounted = 'true';
  wear(island.style);
  const module = await import(new URL(island.script, base).href);
  module.mount(element);
}

export function mountIslands(root) {
  if (root instanceof Element && root.matches('[data-island]')) {
    mount(root);
  }
  root.querySelectorAll('[data-island]').forEach(mount);
}
