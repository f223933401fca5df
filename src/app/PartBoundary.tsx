import { Component, type ReactNode } from "react";
import type { Readable } from "../session/store";

interface PartBoundaryProps {
  readonly fallback: ReactNode;
  /** The part is tried again when one of these changes: another thing to tell of may be told. */
  readonly retryOn?: readonly Readable<unknown>[];
  readonly children: ReactNode;
}

/** Keeps the rest of the page alive when one part of it cannot be drawn. */
export class PartBoundary extends Component<PartBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };
  private undo: readonly (() => void)[] = [];

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidMount() {
    const retry = () => this.setState({ hasFailed: false });
    this.undo = (this.props.retryOn ?? []).map((store) => store.subscribe(retry));
  }

  override componentWillUnmount() {
    for (const step of this.undo) step();
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
