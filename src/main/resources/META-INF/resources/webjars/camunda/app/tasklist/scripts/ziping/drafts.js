// Tasklist keeps an unfinished form under this name and reads it when it shows the form again.
const NAME = 'camunda-form:';

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
  for (const name of Object.keys(localStorage)) {
    if (name.startsWith(NAME)) {
      keep(name.slice(NAME.length), draft(name.slice(NAME.length)));
    }
  }
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
