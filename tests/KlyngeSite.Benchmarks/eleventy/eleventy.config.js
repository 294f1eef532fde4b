/** The content is that of the folder that CORPUS names, as HugoWriter writes it; --output says where to. */
export default config => {
  config.setQuietMode(true);
  config.setFreezeReservedData(false);
  config.setUseGitIgnore(false);
  config.setTemplateFormats(["11ty.js"]);
  return { dir: { input: "templates", includes: "", data: "_data", layouts: "" } };
};
