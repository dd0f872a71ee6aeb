// Small manners: a form is sent once, a dangerous act asks once, the rail folds on a phone.
const say = (name) => {
  const meta = document.querySelector(`meta[name="say-${name}"]`);
  return meta ? meta.content : '';
};

const button = (text, style, value) => {
  const made = document.createElement('button');
  made.className = `btn ${style}`;
  made.value = value;
  made.textContent = text;
  return made;
};

function ask(sentence, act) {
  const dialog = document.createElement('dialog');
  dialog.className = 'ask';
  const form = document.createElement('form');
  form.method = 'dialog';
  const words = document.createElement('p');
  words.textContent = sentence;
  const acts = document.createElement('div');
  acts.className = 'acts';
  acts.append(button(say('cancel'), 'btn-secondary', 'no'), button(act || say('continue'), 'btn-primary', 'yes'));
  form.append(words, acts);
  dialog.append(form);
  document.body.append(dialog);
  return new Promise((answer) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      answer(dialog.returnValue === 'yes');
    });
    dialog.showModal();
  });
}

document.addEventListener('submit', async (event) => {
  const form = event.target;
  const pressed = event.submitter;
  const sentence = (pressed && pressed.dataset.ask) || form.dataset.ask;
  if (form.method === 'dialog' || form.dataset.sent) {
    if (form.dataset.sent) {
      event.preventDefault();
    }
    return;
  }
  if (sentence && !form.dataset.asked) {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (await ask(sentence, pressed && pressed.textContent.trim())) {
      form.dataset.asked = 'true';
      form.requestSubmit(pressed || undefined);
      delete form.dataset.asked;
    }
    return;
  }
  if (!form.matches('[hx-post],[hx-put],[hx-get]') && form.method === 'post') {
    form.dataset.sent = 'true';
  }
}, true);

// Back from another page: the form may be sent again.
window.addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent);
});

document.addEventListener('click', (event) => {
  const fold = event.target.closest('[data-fold]');
  if (fold) {
    const open = document.getElementById(fold.dataset.fold).toggleAttribute('data-open');
    fold.setAttribute('aria-expanded', String(open));
  }
  const print = event.target.closest('[data-print]');
  if (print) {
    window.print();
  }
  document.querySelectorAll('details.house-person[open]').forEach((menu) => {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  });
});

if (window.matchMedia('(max-width: 640px)').matches) {
  document.querySelectorAll('details.life-line').forEach((rail) => {
    rail.open = false;
  });
}
