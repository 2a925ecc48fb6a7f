package org.clarion.pages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a page that is the same for everybody, so that browsers and proxies may keep it for some seconds. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Public {

    /** How many seconds the page may be shown without asking again. */
    int maxAge() default 5;
}
