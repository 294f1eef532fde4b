// Keeps the SDK and the packages that build/netlify.sh fetches from one build on Netlify to the next.
const folders = [".cache/dotnet", ".cache/nuget"];

module.exports = {
  onPreBuild: ({ utils }) => utils.cache.restore(folders),
  onPostBuild: ({ utils }) => utils.cache.save(folders),
};
