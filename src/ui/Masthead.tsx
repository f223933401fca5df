import { useLanguage } from "../bindings/useLanguage";

export function Masthead() {
  const { text } = useLanguage();
  return (
    <header className="masthead">
      <h1>{text.title}</h1>
      <p>{text.subtitle}</p>
    </header>
  );
}
