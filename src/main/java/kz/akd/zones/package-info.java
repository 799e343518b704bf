/**
 * The rules of time zones in the newest release at hand. Java asks for them through its system class loader, which sees
 * little of a runnable jar: nothing here may use anything but Java itself (docs/architecture.md).
 */
@NullMarked
package kz.akd.zones;

import org.jspecify.annotations.NullMarked;
