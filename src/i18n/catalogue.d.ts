declare module "*.json?messages" {
  export const table: import("./tables/languageTable").LanguageTable;
  export function createMessages(
    runtime: import("./messageRuntime").MessageRuntime,
  ): import("./messages").Messages;
}

/** The messages of a page's core in the language of that page. */
declare module "virtual:core-words" {
  export const table: import("./tables/languageTable").LanguageTable;
  export function createMessages(
    runtime: import("./messageRuntime").MessageRuntime,
  ): import("./coreMessages").CoreMessages;
}
