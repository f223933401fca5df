declare module "*.json?base-map" {
  export const url: string;
}
