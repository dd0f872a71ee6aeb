// The field of one chapter as an editor; the field itself stays, for it is what is sent.
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Fragment, Slice } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { Draft } from './drafts.js';
import { cleaned } from './paste.js';
import { copied, read, schema, written } from './schema.js';

const plugins = () => [
  history(),
  keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo, 'Shift-Enter': baseKeymap.Enter }),
  keymap(baseKeymap)
];

export class ChapterEditor {

  constructor(form, known, person) {
    this.field = form.querySelector('textarea.chapter-text');
    this.known = known;
    this.draft = new Draft(form, this.field, person);
    const place = document.createElement('div');
    place.className = 'chapter-editor';
    this.field.before(place);
    this.field.classList.add('visually-hidden');
    this.field.tabIndex = -1;
    this.field.setAttribute('aria-hidden', 'true');
    this.view = new EditorView(place, {
      state: this.state(),
      editable: () => !this.field.readOnly,
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': this.field.getAttribute('aria-label'),
        'aria-describedby': this.field.getAttribute('aria-describedby'),
        class: 'chapter-text'
      },
      transformPastedHTML: cleaned,
      clipboardTextParser: (text) => new Slice(read(text, known).content, 1, 1),
      clipboardTextSerializer: copied,
      dispatchTransaction: (change) => {
        this.view.updateState(this.view.state.apply(change));
        if (change.docChanged) {
          this.hand();
        }
      }
    });
    this.field.addEventListener('input', () => this.take());
    this.draft.follow();
    const left = this.field.readOnly ? null : this.draft.left();
    if (left) {
      this.draft.restore(left);
      this.take();
    } else {
      this.draft.keep();
    }
  }

  state() {
    return EditorState.create({ doc: read(this.field.value, this.known), plugins: plugins() });
  }

  /** From the editor into the field, which saves itself. */
  hand() {
    const typed = written(this.view.state.doc);
    if (typed !== this.field.value) {
      this.field.value = typed;
      this.draft.keep();
      this.field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  /** Somebody wrote into the field past the editor. */
  take() {
    if (written(this.view.state.doc) !== this.field.value) {
      this.view.updateState(this.state());
      this.draft.keep();
    }
  }

  insert(inserted) {
    const node = this.known.node(inserted);
    const change = this.view.state.tr;
    if (node.type === schema.nodes.table) {
      change.replaceSelection(new Slice(Fragment.from(node), 0, 0));
    } else {
      change.replaceSelectionWith(node, false);
    }
    this.view.dispatch(change.scrollIntoView());
    this.view.focus();
  }

  /** The figures as they are now, without a step to undo. */
  refresh() {
    const change = this.view.state.tr;
    this.view.state.doc.descendants((node, at) => {
      const now = node.type === schema.nodes.figure && this.known.figures.get(node.attrs.code);
      if (now && (now.text !== node.attrs.text || now.source !== node.attrs.source)) {
        change.setNodeMarkup(at, null, { ...node.attrs, ...now });
      }
    });
    if (change.docChanged) {
      this.view.dispatch(change.setMeta('addToHistory', false));
    }
  }
}
