export function element(name, kind, text) {
  const made = document.createElement(name);
  made.className = kind;
  if (text) {
    made.textContent = text;
  }
  return made;
}
