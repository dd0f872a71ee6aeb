// Tasklist keeps an unfinished form under this name and reads it when it shows the form again.
const NAME = 'camunda-form:';

/** Whose drafts lie under Tasklist's names just now. */
const OWNER = 'ziping.drafts-of';

const shelf = (person) => `ziping.drafts:${person}`;

const names = () => Object.keys(localStorage).filter((name) => name.startsWith(NAME));

/** At a shared computer one person's unfinished words wait for that person only. */
export function comeIn(person) {
  const before = localStorage.getItem(OWNER);
  if (before && before !== person) {
    const all = {};
    names().forEach((name) => {
      all[name] = localStorage.getItem(name);
      localStorage.removeItem(name);
    });
    localStorage.setItem(shelf(before), JSON.stringify(all));
    const kept = JSON.parse(localStorage.getItem(shelf(person)) || '{}');
    Object.keys(kept).forEach((name) => localStorage.setItem(name, kept[name]));
    localStorage.removeItem(shelf(person));
  }
  localStorage.setItem(OWNER, person);
}

/** Who signs out leaves nothing behind. */
export function leaveNothing() {
  names().forEach((name) => localStorage.removeItem(name));
  localStorage.removeItem(shelf(localStorage.getItem(OWNER)));
  localStorage.removeItem(OWNER);
}

export function draft(task) {
  try {
    return JSON.parse(localStorage.getItem(NAME + task)) || {};
  }
  catch (broken) {
    return {};
  }
}

/** A kept digest would stand for content that nobody looked at again: the fresh one must win. */
export function keep(task, values) {
  delete values.contentDigest;
  localStorage.setItem(NAME + task, JSON.stringify(values));
}

let touched = null;

/** Somebody typed into the form of that task. */
export function touch(task) {
  touched = task;
}

/** What is in the form on the page goes into the draft, before the form is taken away. */
export function keepForm(task) {
  const save = document.querySelector('.task-details .form-actions button:not(.btn-primary)');
  if (task && touched === task && save && document.querySelector('.task-details .fjs-form')) {
    // The form takes over what was typed when its field is left; Tasklist learns of it later.
    if (document.activeElement && document.activeElement.closest('.fjs-form')) {
      document.activeElement.blur();
    }
    save.disabled = false;
    save.click();
  }
  withoutDigests();
}

export function withoutDigests() {
  names().forEach((name) => keep(name.slice(NAME.length), draft(name.slice(NAME.length))));
}

export function pins(task) {
  return (draft(task).comments || []).filter((one) => one && (one.text || one.quote));
}

export function pin(task, comment) {
  keep(task, { ...draft(task), verdict: 'RETURN', comments: [...pins(task), comment] });
}

export function unpin(task, at) {
  keep(task, { ...draft(task), comments: pins(task).filter((one, place) => place !== at) });
}
