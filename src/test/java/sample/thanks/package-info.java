/** A whole small feature, as docs/architecture.md walks through it: members thank each other. Compiled and run, never shipped. */
@org.jspecify.annotations.NullMarked
package sample.thanks;
