import { useLanguage } from "../../bindings/useLanguage";
import type { Loaded } from "./useLoaded";

/** What stands in the place of a part that is not there: that it loads, that it failed, or what is wrong with it. */
export function LoadState({ loaded }: { readonly loaded: Loaded<unknown> }) {
  const { m } = useLanguage().words;
  switch (loaded.state) {
    case "loading":
      return <p role="status">{m.partLoading()}</p>;
    case "failed":
      return (
        <p role="alert">
          {m.partNotLoaded()}{" "}
          <button type="button" className="button" onClick={loaded.retry}>
            {m.tryAgain()}
          </button>
        </p>
      );
    case "broken":
      return (
        <div role="alert">
          <p>{m.partBroken()}</p>
          <ul>
            {loaded.problems.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <code>{path}</code>: {message}
              </li>
            ))}
          </ul>
        </div>
      );
    case "loaded":
      return null;
  }
}
