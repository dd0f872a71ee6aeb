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
