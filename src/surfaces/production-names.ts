/** Whether the name of an environment, a context or a stage says production: `prod`, `eu-production`, `live`, not `products` or `non-prod`. */
export function isProductionName(name: string): boolean {
  return (
    /(?:^|[-_./ ])(?:prod|production|prd|live)(?:$|[-_./ \d])/iu.test(name) &&
    !/(?:^|[-_./ ])(?:non|pre|not)[-_ ]?(?:prod|production|live)/iu.test(name)
  );
}
