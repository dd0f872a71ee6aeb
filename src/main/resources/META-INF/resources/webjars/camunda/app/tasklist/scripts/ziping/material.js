import { element } from './dom.js';
import { pin, pins, unpin } from './drafts.js';
import { mark, quoted } from './marks.js';
import { files } from './files.js';
import { beside as hands } from './hands.js';

const HTML = { headers: { 'HX-Request': 'true', Accept: 'text/html' }, credentials: 'same-origin' };

/** Which part of the content a page shows, where a line of it does not say so itself. */
const PARTS = [[/\/report\//, 'report'], [/\/scores$/, 'indicator/score'], [/\/sheet$/, 'indicator/sheet'],
  [/\/sections\/([^/]+)\/items$/, 'indicator/section/$1'], [/\/evidence$/, 'evidence/index']];

export async function about(task) {
  const answer = await fetch(`/tasks/${encodeURIComponent(task)}/about`, { credentials: 'same-origin' });
  return answer.ok && (answer.headers.get('content-type') || '').includes('json') ? answer.json() : null;
}

export async function put(into, address) {
  try {
    const answer = await fetch(address, HTML);
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    const read = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const shown = read.querySelector('main') || read.body;
    into.replaceChildren(...shown.childNodes);
  }
  catch (failed) {
    into.replaceChildren(element('p', 'ziping-empty', '这一部分没有读到，请稍后再打开本页。'));
    return;
  }
  toRead(into, address);
  await Promise.all([...into.querySelectorAll('[hx-get][hx-trigger~="load"]')]
    .map((part) => put(part, part.getAttribute('hx-get'))));
}

/** Material is looked at here; it is written where its writers work. */
function toRead(into, address) {
  into.querySelectorAll('form, button, script, style, details:empty, .what-if').forEach((node) => node.remove());
  into.querySelectorAll('a[href]').forEach((link) => link.setAttribute('target', '_blank'));
  const found = PARTS.find(([pattern]) => pattern.test(address));
  if (found && !into.querySelector('[data-anchor]')) {
    const part = address.match(found[0])[1];
    into.querySelectorAll('p, li, tbody tr').forEach((line) => {
      line.dataset.anchor = found[1].replace('$1', part || '');
    });
  }
  into.querySelectorAll('[data-anchor]').forEach((line) => {
    if (!line.querySelector('[data-anchor]')) {
      line.tabIndex = 0;
      line.title = '点选后写意见';
    }
  });
}

function list(task, side) {
  const all = element('ol', 'ziping-pins');
  pins(task).forEach((one, at) => {
    const row = element('li', '');
    row.append(element('q', '', one.quote), element('p', '', one.text));
    const away = element('button', 'btn btn-link', '删去');
    away.type = 'button';
    away.onclick = () => { unpin(task, at); side(); };
    row.append(away);
    all.append(row);
  });
  return all;
}

function opinion(task, picked, side) {
  const box = element('div', 'ziping-opinion');
  box.append(element('q', '', picked.quote));
  const label = element('label', '', '意见');
  const text = element('textarea', 'form-control');
  text.rows = 4;
  text.maxLength = 2000;
  label.append(text);
  const add = element('button', 'btn btn-primary', '加入逐条意见');
  add.type = 'button';
  add.onclick = () => {
    if (text.value.trim()) {
      pin(task, { ...picked, text: text.value.trim() });
      side();
    }
    else {
      text.focus();
    }
  };
  box.append(label, add);
  setTimeout(() => text.focus());
  return box;
}

/** The tab «自评材料»: the area's material at the left, what was pinned at the right. */
export async function material(node, task) {
  let facts = await about(task);
  if (!facts || !facts.material) {
    node.replaceChildren(element('p', 'ziping-empty', '这项任务没有需要在此查看的材料。'));
    return;
  }
  const page = element('div', 'ziping-material');
  const text = element('div', 'ziping-text');
  const side = element('aside', 'ziping-side');
  text.append(element('p', 'ziping-empty', '正在读取材料…'));
  page.append(text, side);
  node.replaceChildren(page);
  const beside = (picked) => {
    if (!facts.pins) {
      side.replaceChildren(element('h4', '', '我的意见'), element('p', 'ziping-hint', '请在“办理”页写明意见。'));
      return;
    }
    const hint = facts.mine ? '点选左侧的一句话或一行，可以写明意见；意见会出现在“办理”页的“逐条意见”中，审查结论随之为“有意见，退回修改”。'
      : '领取任务后，可以点选左侧的一句话或一行写明意见。';
    side.replaceChildren(element('h4', '', '我的意见'), element('p', 'ziping-hint', hint));
    if (picked) {
      side.append(opinion(task, picked, beside));
    }
    side.append(list(task, beside), hands(task, facts));
  };
  const pick = async (event) => {
    const line = event.target.closest('[data-anchor]');
    if (!line || !facts.pins || event.target.closest('a') || (event.type === 'keydown' && event.key !== 'Enter')) {
      return;
    }
    if (!facts.mine) {
      // Taken meanwhile, perhaps a moment ago.
      facts = await about(task) || facts;
      if (!facts.mine) {
        beside();
        return;
      }
    }
    text.querySelectorAll('.ziping-picked').forEach((one) => one.classList.remove('ziping-picked'));
    line.classList.add('ziping-picked');
    beside({ anchor: line.dataset.anchor, quote: quoted(line) });
  };
  text.addEventListener('click', pick);
  text.addEventListener('keydown', pick);
  beside();
  await put(text, facts.material);
  mark(text);
  files(text, put);
  if (!text.innerText.trim()) {
    text.replaceChildren(element('p', 'ziping-empty', '这一部分还没有材料。'));
  }
}
