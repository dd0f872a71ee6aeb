export default {
  app: { name: '小组任务', vendor: '自评通' },
  locales: { availableLocales: ['zh-CN', 'en'], fallbackLocale: 'zh-CN' },
  dateFormat: { normal: 'LLL', long: 'LLLL' },
  customScripts: ['scripts/ziping/plugin'],
  disableWelcomeMessage: true,
  assignProcessInstanceIdToTaskComment: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: '领取当前任务' },
    focusFilter: { key: 'ctrl+shift+f', description: '转到任务列表' },
    focusList: { key: 'ctrl+alt+l', description: '转到第一项任务' },
    focusForm: { key: 'ctrl+alt+f', description: '转到办理表单的第一栏' }
  }
};
