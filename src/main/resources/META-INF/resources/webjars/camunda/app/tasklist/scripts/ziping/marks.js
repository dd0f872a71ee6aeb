import { element } from './dom.js';

const within = (line, key) => line.dataset.anchor === key || line.dataset.anchor.startsWith(`${key}#`);

const lines = (text, key) => [...text.querySelectorAll('[data-anchor]')].filter((line) => within(line, key));

const innermost = (found) => found.filter((line) => !found.some((other) => other !== line && line.contains(other)));

const outermost = (found) => found.filter((line) => !found.some((other) => other !== line && other.contains(line)));

/** What reads differently since the last look. */
function changed(text) {
  const material = text.querySelector('[data-changed]');
  const keys = material ? material.dataset.changed.split(' ').filter(Boolean) : [];
  keys.forEach((key) => outermost(lines(text, key)).forEach((line) => {
    line.classList.add('ziping-changed');
    (line.querySelector('h2, td, th') || line).prepend(element('span', 'ziping-word ziping-changed-word', '已改动'));
  }));
}

/** What the automatic check says stands at the sentence it speaks of. */
function found(text) {
  text.querySelectorAll('[data-found]').forEach((finding) => {
    innermost(lines(text, finding.dataset.found)).slice(0, 1).forEach((line) => {
      line.classList.add('ziping-found');
      line.dataset.level = finding.dataset.level;
      const words = `${finding.dataset.level === 'mandatory' ? '强制性' : '提示性'}：${finding.querySelector('a').textContent}`;
      (line.querySelector('td:last-child') || line).append(element('span', 'ziping-word ziping-found-word', words));
    });
  });
}

/** A tap on a name leads to the place. */
function led(text) {
  text.querySelectorAll('a[data-goto]').forEach((link) => {
    link.removeAttribute('target');
    link.onclick = (event) => {
      event.preventDefault();
      const line = lines(text, link.dataset.goto)[0];
      if (line) {
        line.scrollIntoView({ block: 'center' });
        line.focus();
      }
    };
  });
}

export function mark(text) {
  changed(text);
  found(text);
  led(text);
}

/** The words of a line as they stand in the material, without our marks. */
export function quoted(line) {
  const plain = line.cloneNode(true);
  plain.querySelectorAll('.ziping-word, .ziping-file').forEach((node) => node.remove());
  return [...plain.textContent.replace(/\s+/g, ' ').trim()].slice(0, 200).join('');
}
