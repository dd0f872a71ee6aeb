export default {
  app: { name: '运行监控', vendor: '自评通' },
  locales: { availableLocales: ['zh-CN', 'en'], fallbackLocale: 'zh-CN' },
  customScripts: ['../../assets/ziping-leave'],
  disableWelcomeMessage: true,
  // A picture of somebody's text must not run here.
  previewHtml: false
};
