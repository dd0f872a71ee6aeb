// A chapter as its writer sees it: paragraphs, live figures within them, live tables between them.
import { Schema } from 'prosemirror-model';

export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      content: 'inline*',
      group: 'block',
      parseDOM: ['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'tr', 'blockquote', 'pre'].map((tag) => ({ tag })),
      toDOM: () => ['p', 0]
    },
    table: {
      group: 'block',
      atom: true,
      attrs: { name: {}, label: { default: '' } },
      parseDOM: [{ tag: 'div[data-table]', priority: 60, getAttrs: (node) => ({ name: node.dataset.table, label: node.textContent }) }],
      toDOM: ({ attrs }) => ['div', { class: 'live-table', 'data-table': attrs.name }, attrs.label || attrs.name]
    },
    text: { group: 'inline' },
    figure: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { code: {}, text: { default: '' }, source: { default: '' } },
      parseDOM: [{ tag: 'span[data-figure]', getAttrs: (node) => ({ code: node.dataset.figure, text: node.textContent, source: node.title }) }],
      toDOM: ({ attrs }) => ['span', { class: 'figure-chip', 'data-figure': attrs.code, title: attrs.source }, attrs.text || attrs.code]
    }
  }
});

const LIVE = /\{\{\s*(figure|table)\s+([\w.-]{1,60})\s*\}\}/g;

/** What the palette knows of a figure or a table, by its code. */
export class Known {

  constructor(palette) {
    this.figures = new Map();
    this.tables = new Map();
    palette.querySelectorAll('[data-insert]').forEach((button) => {
      const [, kind, code] = /\{\{(figure|table) (.+)\}\}/.exec(button.dataset.insert) || [];
      const value = button.querySelector('.number');
      if (kind === 'figure') {
        this.figures.set(code, { code, text: value ? value.textContent : code, source: button.title });
      } else if (kind === 'table') {
        this.tables.set(code, { name: code, label: button.textContent.trim() });
      }
    });
  }

  figure(code) {
    return schema.nodes.figure.create(this.figures.get(code) || { code });
  }

  table(name) {
    return schema.nodes.table.create(this.tables.get(name) || { name });
  }

  node(inserted) {
    const [, kind, code] = /\{\{(figure|table) (.+)\}\}/.exec(inserted);
    return kind === 'figure' ? this.figure(code) : this.table(code);
  }
}

function inline(words, known) {
  const nodes = [];
  let from = 0;
  for (const found of words.matchAll(LIVE)) {
    if (found.index > from) {
      nodes.push(schema.text(words.slice(from, found.index)));
    }
    nodes.push(known.figure(found[2]));
    from = found.index + found[0].length;
  }
  if (from < words.length) {
    nodes.push(schema.text(words.slice(from)));
  }
  return nodes;
}

/** The lines of the field as a document. */
export function read(typed, known) {
  const blocks = typed.replace(/\{\{\s*table\s+[\w.-]{1,60}\s*\}\}/g, '\n$&\n').split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const table = /^\{\{\s*table\s+([\w.-]{1,60})\s*\}\}$/.exec(line);
      return table ? known.table(table[1]) : schema.nodes.paragraph.create(null, inline(line, known));
    });
  return schema.nodes.doc.create(null, blocks.length ? blocks : [schema.nodes.paragraph.create()]);
}

function line(block, figure) {
  if (block.type.name === 'table') {
    return `{{table ${block.attrs.name}}}`;
  }
  let words = '';
  block.forEach((node) => {
    words += node.isText ? node.text : figure(node);
  });
  return words.trim();
}

const lines = (fragment, figure) => {
  const all = [];
  fragment.forEach((block) => all.push(block.isInline ? (block.isText ? block.text : figure(block)) : line(block, figure)));
  return all.filter(Boolean).join('\n');
};

/** The document as the field holds it. */
export const written = (doc) => lines(doc.content, (node) => `{{figure ${node.attrs.code}}}`);

/** What another program gets: the figures by value. */
export const copied = (slice) => lines(slice.content, (node) => node.attrs.text || node.attrs.code);
