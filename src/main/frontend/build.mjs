// Builds what the pages need into target/classes: style, scripts, icons, fonts and the completed
// Cockpit texts. Run by Maven (pom.xml); by hand: node build.mjs [--out <classes>] [--english <folder>]
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = dirname(fileURLToPath(import.meta.url));
const { values: options } = parseArgs({
  options: { out: { type: 'string', default: join(here, '../../../target/classes') }, english: { type: 'string' } }
});
const out = resolve(options.out);
const assets = join(out, 'static/assets');
const modules = join(here, 'node_modules');
// The browser floor: Chromium 86 (decision 31). BrowserFloorTests reads the result.
const floor = ['es2019', 'chrome86'];

const fonts = {
  'NotoSerifSC-Regular.ttf': 'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  'NotoSerifSC-Bold.ttf': 'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  'NotoSansSC-Regular.ttf': 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'OFL.txt': 'noto-serif-sc/LICENSE_FONT'
};

const read = (path) => readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
const digest = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function installModules() {
  const lock = digest(read(join(here, 'package.json')), readFileSync(join(here, 'package-lock.json')));
  const marker = join(modules, '.installed-lock');
  if (existsSync(marker) && read(marker) === lock) {
    return;
  }
  const windows = process.platform === 'win32';
  const npm = (...args) => spawnSync('npm', args, { cwd: here, encoding: 'utf8', shell: windows, stdio: args[0] === 'ci' ? 'inherit' : 'pipe' });
  if (npm('--version').status !== 0) {
    stop('npm was not found. It comes with Node.js 20 or newer, which the build of the pages needs; install it and run the build again.');
  }
  console.log('Installing the front-end packages of package-lock.json');
  if (npm('ci', '--ignore-scripts', '--no-audit', '--no-fund').status !== 0) {
    stop('npm ci failed in src/main/frontend (see above). The build needs a package registry the first time and whenever package-lock.json changed.');
  }
  writeFileSync(marker, lock);
}

function sources(folder = here) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .flatMap((entry) => (entry.isDirectory() ? sources(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

function islandNames() {
  return readdirSync(join(here, 'islands')).filter((name) => statSync(join(here, 'islands', name)).isDirectory());
}

const entryOf = (name) => ['index.ts', 'index.js'].map((file) => join(here, 'islands', name, file)).find(existsSync);

// The floor knows no color-mix, and the drawing parts use it for tints of their one accent: ours, fixed.
const plainColours = {
  name: 'plain-colours',
  setup(build) {
    build.onLoad({ filter: /node_modules.*\.css$/ }, ({ path }) => ({
      contents: read(path).replace(/color-mix\(in srgb, var\(--[\w-]+\) (\d+)%, transparent\)/g, (_, share) => `rgba(29, 79, 145, ${share / 100})`),
      loader: 'css'
    }));
  }
};

async function bundle(entryPoints, define = {}) {
  const { build } = await import('esbuild');
  const result = await build({
    entryPoints,
    outdir: assets,
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    assetNames: 'file-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    legalComments: 'linked',
    target: floor,
    supported: { 'import-meta': true, 'dynamic-import': true },
    define,
    plugins: [plainColours],
    loader: { '.woff2': 'file', '.woff': 'file', '.ttf': 'file', '.eot': 'empty', '.svg': 'file' },
    metafile: true,
    logLevel: 'warning'
  });
  const made = {};
  for (const [file, facts] of Object.entries(result.metafile.outputs)) {
    if (facts.entryPoint) {
      const name = Object.keys(entryPoints).find((key) => resolve(entryPoints[key]) === resolve(facts.entryPoint));
      made[`${name}${file.slice(file.lastIndexOf('.'))}`] = basename(file);
      if (facts.cssBundle) {
        made[`${name}.css`] = basename(facts.cssBundle);
      }
    }
  }
  return made;
}

// One small sprite instead of an icon font: only the icons the pages name.
function sprite() {
  const symbols = JSON.parse(read(join(here, 'icons.json'))).map((name) => {
    const own = join(here, 'icons', `${name}.svg`);
    const svg = read(existsSync(own) ? own : join(modules, 'bootstrap-icons/icons', `${name}.svg`));
    return `<symbol id="${name}" viewBox="${/viewBox="([^"]+)"/.exec(svg)[1]}">${svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '').trim()}</symbol>`;
  });
  const text = `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
  return written('icons.svg', text);
}

const mark = () => written('mark.svg', read(join(here, 'icons/mark.svg')));

function written(name, text) {
  const hashed = name.replace('.', `-${digest(text).slice(0, 8).toUpperCase()}.`);
  writeFileSync(join(assets, hashed), text);
  return { [name]: hashed };
}

function copyFonts() {
  mkdirSync(join(out, 'fonts'), { recursive: true });
  for (const [name, source] of Object.entries(fonts)) {
    cpSync(join(modules, '@expo-google-fonts', source), join(out, 'fonts', name));
  }
}

// A key that our Chinese file lacks would show raw: lay the vendor's English under it.
function completeLocales(english) {
  for (const app of readdirSync(english)) {
    const own = join(out, 'META-INF/resources/webjars/camunda/app', app, 'locales/zh-CN.json');
    const vendor = join(english, app, 'locales/en.json');
    if (existsSync(own) && existsSync(vendor)) {
      const chinese = JSON.parse(read(own));
      const labels = { ...JSON.parse(read(vendor)).labels, ...chinese.labels };
      writeFileSync(own, JSON.stringify({ ...chinese, labels }));
    }
  }
}

function unchanged(stampFile, stamp) {
  if (!existsSync(stampFile) || read(stampFile) !== stamp || !existsSync(join(assets, 'manifest.json'))) {
    return false;
  }
  const files = Object.values(JSON.parse(read(join(assets, 'manifest.json')))).map((file) => join(assets, file));
  return [...files, ...Object.keys(fonts).map((file) => join(out, 'fonts', file))].every(existsSync);
}

async function buildAssets() {
  const stamp = digest(...sources().flatMap((file) => [relative(here, file), readFileSync(file)]));
  const stampFile = join(out, '../frontend.stamp');
  if (unchanged(stampFile, stamp)) {
    return;
  }
  rmSync(assets, { recursive: true, force: true });
  mkdirSync(assets, { recursive: true });
  const names = islandNames();
  const islands = await bundle(Object.fromEntries(names.map((name) => [name, entryOf(name)])));
  const known = Object.fromEntries(names.map((name) => [name, { script: islands[`${name}.js`], style: islands[`${name}.css`] }]));
  const pages = await bundle(
    { app: join(here, 'app/index.js'), house: join(here, 'house/house.css') },
    { ISLANDS: JSON.stringify(known) }
  );
  const manifest = { ...islands, ...pages, ...sprite(), ...mark() };
  copyFonts();
  writeFileSync(join(assets, 'manifest.json'), JSON.stringify(manifest, null, 2));
  writeFileSync(stampFile, stamp);
  console.log(`Built ${Object.keys(manifest).length} assets into ${relative(process.cwd(), assets) || assets}`);
}

installModules();
await buildAssets();
if (options.english) {
  completeLocales(resolve(options.english));
}
