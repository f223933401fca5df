import { useSession } from "../bindings/sessionContext";
import { useLanguage } from "../bindings/useLanguage";
import { useStore } from "../bindings/useStore";
import { dismissNotice } from "../session/session";

/** What the reader must be told once, until it is dismissed. */
export function Notices() {
  const session = useSession();
  const language = useLanguage();
  const notices = useStore(session.notices);
  return (
    <div className="notices" role="status">
      {notices.map((notice) => (
        <p key={notice.id} className="notice">
          <span>{notice.text(language)}</span>
          {notice.action && (
            <button type="button" className="button" onClick={notice.action.run}>
              {notice.action.text(language)}
            </button>
          )}
          <button type="button" className="button" onClick={() => dismissNotice(session, notice.id)}>
            {language.words.m.dismiss()}
          </button>
        </p>
      ))}
    </div>
  );
}
