import { element } from './dom.js';

/** Who holds which area, and how to give one's own to a colleague of the group. */
export function beside(task, facts) {
  const all = element('div', 'ziping-hands');
  if (facts.holders && facts.holders.length) {
    all.append(element('h4', '', '各方面由谁办理'));
    const list = all.appendChild(element('dl', ''));
    facts.holders.forEach((one) => list.append(element('dt', '', one.name), element('dd', '', one.holder || '待领取')));
  }
  if (facts.batch) {
    const link = element('a', '', '几个方面一并办理');
    link.href = facts.batch;
    all.append(link);
  }
  if (Object.keys(facts.colleagues || {}).length) {
    all.append(over(task, facts));
  }
  return all;
}

function over(task, facts) {
  const box = element('details', 'ziping-over');
  box.append(element('summary', '', '转交同组同事'));
  const form = box.appendChild(element('form', ''));
  const to = field(form, 'select', '转交给');
  Object.entries(facts.colleagues).forEach(([id, name]) => {
    const option = to.appendChild(element('option', '', name));
    option.value = id;
  });
  const reason = field(form, 'input', '原因');
  reason.maxLength = 200;
  reason.required = true;
  const button = form.appendChild(element('button', 'btn btn-default btn-sm', '转交'));
  button.type = 'submit';
  const said = form.appendChild(element('p', 'ziping-hint'));
  said.setAttribute('role', 'status');
  form.onsubmit = (event) => {
    event.preventDefault();
    button.disabled = true;
    give(task, facts.token, to.value, reason.value, said).finally(() => { button.disabled = false; });
  };
  return box;
}

function field(form, kind, name) {
  const label = form.appendChild(element('label', '', name));
  return label.appendChild(element(kind, 'form-control'));
}

async function give(task, token, to, reason, said) {
  try {
    const answer = await fetch(`/tasks/${encodeURIComponent(task)}/hand`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'HX-Request': 'true', [token.header]: token.value },
      body: new URLSearchParams({ to, reason })
    });
    if (answer.ok && !answer.redirected) {
      said.textContent = (await answer.json()).said;
      setTimeout(leave, 1500);
    }
    else {
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      said.textContent = (page.querySelector('.notice p, p') || page.body).textContent.trim();
    }
  }
  catch (failed) {
    said.textContent = '网络不通，没有转交。请稍后再试。';
  }
}

/** It is somebody else's now: back to the list, freshly read. */
function leave() {
  const place = new URLSearchParams(location.hash.split('?')[1] || '');
  place.delete('task');
  place.delete('detailsTab');
  location.hash = `#/?${place}`;
  location.reload();
}
