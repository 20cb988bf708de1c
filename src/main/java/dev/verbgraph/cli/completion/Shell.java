package dev.verbgraph.cli.completion;

/** Shells that can complete our command lines. The names are what people type. */
public enum Shell {
  bash,
  zsh,
  fish
}
