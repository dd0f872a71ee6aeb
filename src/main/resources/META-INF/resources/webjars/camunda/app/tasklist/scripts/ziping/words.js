// What the form library says in English and offers no words for.
const WORDS = {
  'Add new': '添加一条',
  'Select': '请选择',
  'Search': '查找',
  'Nothing found': '没有找到',
  'No results': '没有找到',
  'Field is required.': '请填写此项。',
  'Clear': '清除',
  'Close': '关闭',
  'Loading': '正在读取',
  'Sun': '日', 'Mon': '一', 'Tue': '二', 'Wed': '三', 'Thu': '四', 'Fri': '五', 'Sat': '六'
};

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December'];
MONTHS.forEach((month, at) => { WORDS[month] = `${at + 1}月`; });

const PATTERNS = [
  [/^Request has been terminated[\s\S]*$/, '网络不通，没有提交。您填写的内容还在，网络恢复后请再次办理。'],
  [/^(Http failure|Network Error|Failed to fetch|timeout)[\s\S]*$/i, '网络不通，没有提交。您填写的内容还在，网络恢复后请再次办理。'],
  [/^Expand all \((\d+)\)$/, '展开全部（$1）'],
  [/^Collapse$/, '收起'],
  [/^Remove list item.*$/, '删除这一条'],
  [/^Field must match pattern .*$/, '格式不符合要求。'],
  [/^Field must have minimum value of (.+)\.$/, '不得小于 $1。'],
  [/^Field must have maximum value of (.+)\.$/, '不得大于 $1。'],
  [/^Field must have minimum length of (.+)\.$/, '不得少于 $1 个字。'],
  [/^Field must have maximum length of (.+)\.$/, '不得超过 $1 个字。'],
  [/^Field must be a valid.*$/, '格式不符合要求。']
];

function said(text) {
  const plain = text.trim();
  if (WORDS[plain]) {
    return text.replace(plain, WORDS[plain]);
  }
  const found = PATTERNS.find(([pattern]) => pattern.test(plain));
  return found ? plain.replace(found[0], found[1]) : text;
}

/** Words everything below a node that the library wrote. */
export default function inChinese(root) {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (/[A-Za-z]{3}/.test(text.data) && !text.parentElement.closest('textarea,[contenteditable]')) {
      const chinese = said(text.data);
      if (chinese !== text.data) {
        text.data = chinese;
      }
    }
  }
  for (const name of ['placeholder', 'aria-label', 'title']) {
    for (const node of root.querySelectorAll(`[${name}]`)) {
      const chinese = said(node.getAttribute(name));
      if (chinese !== node.getAttribute(name)) {
        node.setAttribute(name, chinese);
      }
    }
  }
}
