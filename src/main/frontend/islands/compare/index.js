// Two drawings one above the other: data-before and data-now are their addresses; data-added, data-removed and
// data-changed name the shapes that differ. Both show the same place.
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn.css';
import './compare.css';

const words = (text) => (text || '').split(' ').filter(Boolean);

async function draw(element, side, marks) {
  const container = element.querySelector(`[data-side="${side}"]`);
  const drawing = new NavigatedViewer({ container });
  const answer = await fetch(element.dataset[side], { credentials: 'same-origin' });
  try {
    await drawing.importXML(await answer.text());
  } catch (trouble) {
    const said = document.createElement('p');
    said.className = 'compare-unreadable';
    said.textContent = element.dataset.unreadable;
    container.replaceChildren(said);
    return null;
  }
  drawing.get('canvas').zoom(0.7);
  Object.entries(marks).forEach(([mark, ids]) => ids.forEach((id) => {
    if (drawing.get('elementRegistry').get(id)) {
      drawing.get('canvas').addMarker(id, `compare-${mark}`);
    }
  }));
  return drawing;
}

function centre(drawing, id) {
  const shape = drawing && drawing.get('elementRegistry').get(id);
  if (!shape || shape.type === 'bpmn:Process') {
    return false;
  }
  const canvas = drawing.get('canvas');
  const seen = canvas.viewbox();
  const at = shape.waypoints ? shape.waypoints[0] : { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 };
  canvas.viewbox({ x: at.x - seen.width / 2, y: at.y - seen.height / 2, width: seen.width, height: seen.height });
  return true;
}

// Moving one moves the other.
function together(one, other) {
  let busy = false;
  const follow = (leader, follower) => leader.on('canvas.viewbox.changed', ({ viewbox }) => {
    if (!busy) {
      busy = true;
      follower.get('canvas').viewbox({ x: viewbox.x, y: viewbox.y, width: viewbox.width, height: viewbox.height });
      busy = false;
    }
  });
  follow(one, other);
  follow(other, one);
}

export async function mount(element) {
  const added = words(element.dataset.added);
  const removed = words(element.dataset.removed);
  const changed = words(element.dataset.changed);
  const before = await draw(element, 'before', { removed, changed });
  const now = await draw(element, 'now', { added, changed });
  const shown = (id) => [now, before].some((drawing) => centre(drawing, id));
  [...added, ...removed, ...changed, 'form_group'].find(shown);
  if (before && now) {
    together(before, now);
    const box = now.get('canvas').viewbox();
    before.get('canvas').viewbox({ x: box.x, y: box.y, width: box.width, height: box.height });
  }
  document.addEventListener('click', (event) => {
    const chosen = event.target.closest('#studio-differences [data-element]');
    if (chosen) {
      shown(chosen.dataset.element);
    }
  });
}
