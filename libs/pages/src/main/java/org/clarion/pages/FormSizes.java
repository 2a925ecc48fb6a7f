package org.clarion.pages;

import java.util.OptionalLong;

/** How much a service reads of what is posted: a bean of it says where more than a form may come. */
public interface FormSizes {

    /** The most bytes of a form. */
    long ofForms();

    /**
     * The most bytes where more than that is taken, such as a file; {@link Long#MAX_VALUE} for as much as the framework lets
     * through.
     *
     * @param path of the request, without what is asked for
     * @return nothing where only a form is expected
     */
    OptionalLong moreAt(String path);
}
