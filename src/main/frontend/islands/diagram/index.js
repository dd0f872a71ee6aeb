// A process drawing to look at: data-source is the address of the BPMN, data-now the ids of the open steps.
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import './diagram.css';

export async function mount(element) {
  const viewer = new NavigatedViewer({ container: element });
  const answer = await fetch(element.dataset.source, { credentials: 'same-origin' });
  await viewer.importXML(await answer.text());
  const canvas = viewer.get('canvas');
  canvas.zoom('fit-viewport', 'auto');
  const mark = (ids, name) => (ids || '').split(/\s+/).filter((id) => id && viewer.get('elementRegistry').get(id))
    .forEach((id) => canvas.addMarker(id, name));
  mark(element.dataset.now, 'step-now');
  mark(element.dataset.done, 'step-done');
}
