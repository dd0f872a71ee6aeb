import { element } from './dom.js';

const FILE = /^\/evidence\/([0-9a-f-]+)\/view$/;

/** A file opens below its line and closes again; nobody has to leave the page for it. */
export function files(text, put) {
  text.querySelectorAll('a[href]').forEach((link) => {
    const found = link.getAttribute('href').match(FILE);
    if (found && !link.hasAttribute('download')) {
      link.removeAttribute('target');
      link.setAttribute('aria-expanded', 'false');
      link.onclick = (event) => {
        event.preventDefault();
        toggle(link, `/evidence/${found[1]}/view`, put);
      };
    }
  });
}

function room(link) {
  const line = link.closest('tr');
  if (!line) {
    return [link.parentElement.appendChild(element('div', 'ziping-file')), null];
  }
  const row = element('tr', 'ziping-file');
  const cell = row.appendChild(element('td', ''));
  cell.colSpan = line.children.length;
  line.after(row);
  return [cell, row];
}

async function toggle(link, address, put) {
  if (link.zipingFile) {
    link.zipingFile.remove();
    link.zipingFile = null;
    link.setAttribute('aria-expanded', 'false');
    return;
  }
  const [into, row] = room(link);
  link.zipingFile = row || into;
  link.setAttribute('aria-expanded', 'true');
  into.append(element('p', 'ziping-empty', '正在打开文件…'));
  await put(into, address);
  const close = element('button', 'btn btn-default btn-sm', '收起');
  close.type = 'button';
  close.onclick = () => {
    toggle(link, address, put);
    link.focus();
  };
  into.append(close);
}
