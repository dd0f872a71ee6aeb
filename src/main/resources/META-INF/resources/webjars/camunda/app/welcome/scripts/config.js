export default {
  app: { name: '应用', vendor: '自评通' },
  locales: { availableLocales: ['zh-CN', 'en'], fallbackLocale: 'zh-CN' },
  disableWelcomeMessage: true,
  links: [{ label: '自评通首页', href: '/', description: '待办、自评档案' }]
};
