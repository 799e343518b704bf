package kz.akd.bot.chatkit.screen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The short name under which a tap travels in a button; never reused for another meaning, as old buttons live long. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TapName {
    String value();
}
