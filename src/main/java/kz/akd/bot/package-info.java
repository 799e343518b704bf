/** The application's entry; each package below is a module, described in its own package-info. */
@NullMarked
package kz.akd.bot;

import org.jspecify.annotations.NullMarked;
