// What comes from Word or a web page keeps its words; how it looked, and whatever it carried along, stays behind.
const DROPPED = 'script,style,head,meta,link,title,object,embed,iframe,svg,img,xml,template,noscript,[style*="mso-element:comment"],[style*="mso-hide"],.MsoCommentReference,del';

/** Stands for a line that somebody broke by hand: the source of Word is folded at will, and that is no break. */
const BREAK = '\u2028';

export function cleaned(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.querySelectorAll(DROPPED).forEach((node) => node.remove());
  [...page.querySelectorAll('*')].filter((node) => node.localName.includes(':') && !node.textContent.trim()).forEach((node) => node.remove());
  // Word writes the number of a list item as text of its own; what it ignores elsewhere is meant to be ignored here.
  page.querySelectorAll('[style*="mso-list:Ignore"],[style*="mso-list: Ignore"]').forEach((node) => {
    node.textContent = node.textContent.replace(/[\s\u00a0·\u2022\uf0b7\u00a7o]+/g, '');
  });
  page.querySelectorAll('tr').forEach((row) => {
    const paragraph = page.createElement('p');
    paragraph.textContent = [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()).join('　');
    row.replaceWith(paragraph);
  });
  page.querySelectorAll('br').forEach((node) => node.replaceWith(BREAK));
  page.querySelectorAll('p,div,h1,h2,h3,h4,h5,h6,li,blockquote,pre').forEach((block) => broken(page, block));
  const out = page.createElement('div');
  [...page.body.childNodes].forEach((node) => out.append(node));
  out.querySelectorAll('table,tbody,thead,tfoot').forEach((node) => node.replaceWith(...node.childNodes));
  return out.innerHTML;
}

/** A line that was broken by hand becomes a paragraph of its own. */
function broken(page, block) {
  if (!block.textContent.includes(BREAK) || block.querySelector('p,div,li,[data-figure]')) {
    return;
  }
  const parts = block.textContent.split(BREAK).map((words) => words.replace(/\s+/g, ' ').trim()).filter(Boolean);
  block.replaceWith(...parts.map((words) => {
    const paragraph = page.createElement('p');
    paragraph.textContent = words;
    return paragraph;
  }));
}
