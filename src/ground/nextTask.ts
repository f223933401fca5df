/**
 * Resolves in a later task, so that the browser can answer and draw in between. By a message, which is neither held back for
 * milliseconds, as timers are that follow on each other, nor for seconds where the page is out of sight.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
