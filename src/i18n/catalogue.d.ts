declare module "*.json?messages" {
  export const table: import("./tables/languageTable").LanguageTable;
  export function createMessages(
    runtime: import("./messageRuntime").MessageRuntime,
  ): import("./messages").Messages;
}
