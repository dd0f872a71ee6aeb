import { comeIn, keepForm, leaveNothing } from './drafts.js';

/** Where the person was, in this window, when the session ended. */
const BACK = 'ziping.back';

const OUT = 'ziping.out';

export const opened = () => new URLSearchParams((location.hash.split('?')[1] || '')).get('task');

/** Asked at once: the drafts have to be the right person's before Tasklist reads one. */
function whoSignedIn() {
  const ask = new XMLHttpRequest();
  ask.open('GET', '/camunda/api/admin/auth/user/default', false);
  ask.setRequestHeader('Accept', 'application/json');
  ask.send();
  return ask.status === 200 ? JSON.parse(ask.responseText).userId : null;
}

/** The session ended while somebody was typing: what is in the form is kept before Tasklist takes it away. */
function keepAtTheEnd() {
  const send = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function (...body) {
    this.addEventListener('readystatechange', () => {
      if (this.readyState === 4 && this.status === 401) {
        keepForm(opened());
      }
    });
    return send.apply(this, body);
  };
}

let last = location.hash;

/** Tasklist's own sign-in page knows nobody: ours does, and leads back to the same task. */
export function follow() {
  if (!location.hash.startsWith('#/login')) {
    last = location.hash;
    return;
  }
  if (sessionStorage.getItem(OUT)) {
    sessionStorage.removeItem(OUT);
    leaveNothing();
    location.replace('/sign-in?out');
    return;
  }
  sessionStorage.setItem(BACK, last);
  history.replaceState(null, '', location.pathname);
  location.reload();
}

export function begin() {
  const person = whoSignedIn();
  if (person) {
    comeIn(person);
    const back = sessionStorage.getItem(BACK);
    sessionStorage.removeItem(BACK);
    if (back && !opened()) {
      history.replaceState(null, '', back);
    }
  }
  keepAtTheEnd();
  document.addEventListener('click', (event) => {
    if (event.target.closest('.account .logout a')) {
      sessionStorage.setItem(OUT, 'yes');
    }
  }, true);
}
