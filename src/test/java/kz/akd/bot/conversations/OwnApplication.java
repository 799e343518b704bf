package kz.akd.bot.conversations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * Gives a class of conversations an application that no other class has used, or will: for one that moves the clock, counts
 * who and what there is, or leaves people with other rights than they came with. All others share one whose clock stands.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@DirtiesContext
@TestPropertySource(properties = "akd.own-application=true")
@interface OwnApplication {}
