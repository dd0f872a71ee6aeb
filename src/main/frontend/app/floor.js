// The few library functions that Chromium 86 lacks and the bpmn.io parts call.
const at = function (index) {
  const from = Math.trunc(index) || 0;
  return this[from < 0 ? this.length + from : from];
};
const missing = (target, name, value) => {
  if (!(name in target)) {
    Object.defineProperty(target, name, { value, writable: true, configurable: true });
  }
};

missing(Array.prototype, 'at', at);
missing(String.prototype, 'at', at);
missing(Array.prototype, 'findLast', function (test, self) {
  return this.slice().reverse().find(test, self);
});
missing(Object, 'hasOwn', (object, key) => Object.prototype.hasOwnProperty.call(object, key));
missing(window, 'structuredClone', (value) => (value === undefined ? value : JSON.parse(JSON.stringify(value))));
