// The drawing of a draft: data-source is the address of the BPMN (read and saved there), data-version the content it
// belongs to, data-editable present for the drafter. Findings are read from #studio-checks, steps stand in #studio-steps.
import Modeler from 'bpmn-js/lib/Modeler';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn.css';
import { chinese } from './chinese.js';
import './studio.css';

const meta = (name) => (document.querySelector(`meta[name="${name}"]`) || { content: '' }).content;
const one = (id) => document.getElementById(id);

function marks(drawing) {
  const canvas = drawing.get('canvas');
  const overlays = drawing.get('overlays');
  const shapes = drawing.get('elementRegistry');
  overlays.remove({ type: 'finding' });
  shapes.forEach((shape) => canvas.removeMarker(shape.id, 'studio-finding'));
  document.querySelectorAll('#studio-checks [data-element]').forEach((found) => {
    const shape = shapes.get(found.dataset.element);
    if (shape && shape !== canvas.getRootElement()) {
      canvas.addMarker(shape.id, 'studio-finding');
      const sign = document.createElement('span');
      sign.className = 'studio-sign';
      sign.textContent = '!';
      sign.title = found.parentElement.textContent.trim();
      overlays.add(shape.id, 'finding', { position: shape.waypoints ? { top: 0, left: 0 } : { top: -9, right: 9 }, html: sign });
    }
  });
  document.querySelectorAll('#studio-steps [data-own]').forEach((step) => {
    if (shapes.get(step.dataset.step)) {
      canvas.addMarker(step.dataset.step, 'studio-own');
    }
  });
}

// The shape in the middle of what is to be seen.
function centre(canvas, shape) {
  const seen = canvas.viewbox();
  const box = shape.waypoints ? { x: shape.waypoints[0].x, y: shape.waypoints[0].y, width: 0, height: 0 } : shape;
  canvas.viewbox({ x: box.x + box.width / 2 - seen.width / 2, y: box.y + box.height / 2 - seen.height / 2, width: seen.width, height: seen.height });
}

function show(drawing, id) {
  const shape = drawing.get('elementRegistry').get(id);
  if (shape) {
    drawing.get('selection').select(shape);
    centre(drawing.get('canvas'), shape);
  }
}

// What the server says of the newest content takes the place of the old list and checks.
async function renew() {
  const answer = await fetch(location.pathname, { credentials: 'same-origin' });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const open = [...document.querySelectorAll('#studio-steps li details[open]')].map((step) => step.parentElement.dataset.step);
  ['studio-steps', 'studio-checks', 'studio-next'].forEach((id) => {
    const now = page.getElementById(id);
    if (now && one(id)) {
      one(id).replaceChildren(...now.childNodes);
    }
  });
  open.forEach((id) => {
    const step = document.querySelector(`#studio-steps li[data-step="${CSS.escape(id)}"] details`);
    if (step) {
      step.open = true;
    }
  });
  const fresh = page.getElementById('studio-submit');
  if (fresh && one('studio-submit')) {
    one('studio-submit').disabled = fresh.disabled;
  }
}

function saving(drawing, element) {
  let timer = 0;
  let running = Promise.resolve();
  const say = (words, late) => {
    one('studio-saved').textContent = words;
    one('studio-saved').toggleAttribute('data-late', Boolean(late));
  };
  async function save() {
    const { xml } = await drawing.saveXML({ format: true });
    const address = `${element.dataset.source}?version=${element.dataset.version}`;
    const headers = { 'Content-Type': 'application/xml', [meta('_csrf_header')]: meta('_csrf') };
    try {
      const answer = await fetch(address, { method: 'PUT', body: xml, headers, credentials: 'same-origin' });
      const { version, said } = await answer.json();
      say(said, !answer.ok);
      if (answer.ok) {
        element.dataset.version = version;
        await renew();
        document.querySelectorAll('input[name="version"]').forEach((field) => { field.value = version; });
        marks(drawing);
      }
    } catch (trouble) {
      say(element.dataset.unsaved, true);
    }
  }
  drawing.on('commandStack.changed', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => { running = running.then(save); }, 1200);
  });
}

export async function mount(element) {
  const Drawing = element.dataset.editable ? Modeler : NavigatedViewer;
  const translate = (words, values = {}) => (chinese[words] || words).replace(/{([^}]+)}/g, (all, key) => (key in values ? chinese[values[key]] || values[key] : all));
  const drawing = new Drawing({ container: element, moddleExtensions: { camunda }, additionalModules: [{ translate: ['value', translate] }] });
  const answer = await fetch(element.dataset.source, { credentials: 'same-origin' });
  try {
    await drawing.importXML(await answer.text());
  } catch (trouble) {
    const words = document.createElement('p');
    words.className = 'studio-unreadable';
    words.textContent = element.dataset.unreadable;
    element.append(words);
    return;
  }
  const canvas = drawing.get('canvas');
  canvas.zoom(0.8);
  const shapes = drawing.get('elementRegistry');
  const found = [...document.querySelectorAll('#studio-checks [data-element]')].map((one) => one.dataset.element);
  const own = [...document.querySelectorAll('#studio-steps [data-own]')].map((one) => one.dataset.step);
  const start = [...found, ...own, 'form_group'].map((id) => shapes.get(id)).find((shape) => shape && shape !== canvas.getRootElement());
  if (start) {
    centre(canvas, start);
  }
  marks(drawing);
  document.addEventListener('click', (event) => {
    const found = event.target.closest('#studio-checks [data-element]');
    const step = event.target.closest('#studio-steps summary');
    if (found || step) {
      show(drawing, found ? found.dataset.element : step.closest('li').dataset.step);
    }
  });
  document.addEventListener('toggle', (event) => {
    if (event.target.open && event.target.closest('#studio-steps')) {
      event.target.scrollIntoView({ block: 'nearest' });
    }
  }, true);
  drawing.on('selection.changed', ({ newSelection }) => {
    document.querySelectorAll('#studio-steps li').forEach((step) => {
      const chosen = newSelection.some((shape) => shape.id === step.dataset.step);
      step.toggleAttribute('data-chosen', chosen);
      if (chosen) {
        step.scrollIntoView({ block: 'nearest' });
      }
    });
  });
  if (element.dataset.editable) {
    saving(drawing, element);
  }
}
