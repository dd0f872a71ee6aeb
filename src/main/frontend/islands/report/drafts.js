// What is typed lies on this computer from the second it is typed until the server has it: a crash, a lost
// session or a server that is away costs nothing.
const NAME = 'ziping.chapter.';

const PAUSE = 10000;

export class Draft {

  constructor(form, field, person) {
    this.form = form;
    this.field = field;
    this.key = `${NAME}${person}.${form.getAttribute('action')}`;
    this.saved = field.value;
    this.sending = null;
    this.retry = 0;
    this.due = 0;
  }

  seen() {
    const field = this.form.querySelector('[name=seen]');
    return field ? field.value : '0';
  }

  /** What was typed and never arrived, if there is such. */
  left() {
    try {
      const kept = JSON.parse(localStorage.getItem(this.key));
      return kept && kept.text !== this.field.value ? kept : null;
    } catch (broken) {
      return null;
    }
  }

  /** Goes on where it was left; who saved meanwhile is shown beside it by the server. */
  restore(kept) {
    const seen = this.form.querySelector('[name=seen]');
    if (seen) {
      seen.value = kept.seen;
    }
    this.field.value = kept.text;
    this.send();
  }

  keep() {
    try {
      if (this.field.value === this.saved) {
        localStorage.removeItem(this.key);
      } else {
        localStorage.setItem(this.key, JSON.stringify({ text: this.field.value, seen: this.seen() }));
      }
    } catch (full) {
      // Without room for it the page works as before.
    }
    this.plan();
  }

  /** Whoever types without a pause is saved all the same. */
  plan() {
    if (!this.due && this.field.value !== this.saved) {
      this.due = setTimeout(() => {
        this.due = 0;
        if (this.field.value !== this.saved) {
          this.send();
        }
      }, PAUSE);
    }
  }

  send() {
    window.htmx.trigger(this.form, 'submit');
  }

  /** Watches what becomes of each save. */
  follow() {
    this.form.addEventListener('htmx:beforeRequest', () => {
      this.sending = this.field.value;
    });
    this.form.addEventListener('htmx:afterRequest', (event) => {
      const { xhr } = event.detail;
      if (xhr && xhr.status === 200 && !xhr.responseURL.includes('sign-in')) {
        this.saved = this.sending;
        this.keep();
        clearTimeout(this.retry);
      } else if (!xhr || !xhr.status || xhr.status >= 500) {
        clearTimeout(this.retry);
        this.retry = setTimeout(() => this.send(), PAUSE);
      }
    });
    addEventListener('online', () => this.field.value !== this.saved && this.send());
  }
}
