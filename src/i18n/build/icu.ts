import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";

export type Catalogue = Readonly<Record<string, string>>;

/** Where a message uses a placeholder, and how. `categories` are a plural's or a select's branches. */
export interface Placeholder {
  readonly name: string;
  readonly use: "text" | "plural" | "select" | "forbidden";
  readonly branches: readonly string[];
  /** Whether the last branch, `other`, says anything. */
  readonly isOpen: boolean;
  /** Offset of the placeholder's end in the message. */
  readonly end: number;
}

function readElement(element: MessageFormatElement): Placeholder[] {
  const end = element.location?.end.offset ?? 0;
  switch (element.type) {
    case TYPE.literal:
    case TYPE.pound:
      return [];
    case TYPE.argument:
      return [{ name: element.value, use: "text", branches: [], isOpen: true, end }];
    case TYPE.plural:
    case TYPE.select: {
      const own: Placeholder = {
        name: element.value,
        use:
          element.type === TYPE.select
            ? "select"
            : element.pluralType === "cardinal"
              ? "plural"
              : "forbidden",
        branches: Object.keys(element.options),
        isOpen: (element.options["other"]?.value.length ?? 0) > 0,
        end,
      };
      return [own, ...Object.values(element.options).flatMap((option) => option.value.flatMap(readElement))];
    }
    default:
      return [{ name: String(element.value), use: "forbidden", branches: [], isOpen: true, end }];
  }
}

/** The placeholders of an ICU message in the order of the text; throws where the message has a mistake. */
export function readPlaceholders(message: string): Placeholder[] {
  return parse(message, { captureLocation: true, ignoreTag: true }).flatMap(readElement);
}
