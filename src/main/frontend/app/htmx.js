import htmx from 'htmx.org';

window.htmx = htmx;

const meta = (name) => {
  const element = document.querySelector(`meta[name="${name}"]`);
  return element ? element.content : '';
};

// Every request that acts carries the page's token; a lost session leads to the sign-in page, not into a fragment.
document.addEventListener('htmx:configRequest', (event) => {
  const header = meta('_csrf_header');
  if (header) {
    event.detail.headers[header] = meta('_csrf');
  }
});

// A refusal is worded by the server and belongs on the page: 409 and 422 answers are shown, others leave it as it is.
document.addEventListener('htmx:beforeSwap', (event) => {
  const status = event.detail.xhr.status;
  if (status === 409 || status === 422) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});

// An answer that never came, or a fault: what was typed stays on the page, and the page says that it is not saved.
const notSaved = () => document.getElementById('not-saved');

function sayNotSaved() {
  if (notSaved()) {
    return;
  }
  const notice = document.createElement('div');
  notice.id = 'not-saved';
  notice.className = 'notice not-saved';
  notice.dataset.kind = 'late';
  notice.setAttribute('role', 'alert');
  const words = document.createElement('p');
  words.textContent = meta('say-unsaved');
  notice.append(words);
  document.body.append(notice);
}

document.addEventListener('htmx:sendError', sayNotSaved);
document.addEventListener('htmx:timeout', sayNotSaved);
document.addEventListener('htmx:responseError', (event) => {
  if (event.detail.xhr.status >= 500) {
    sayNotSaved();
  }
});
document.addEventListener('htmx:afterOnLoad', () => {
  if (notSaved()) {
    notSaved().remove();
  }
});
