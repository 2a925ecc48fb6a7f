package org.clarion.urgentactions.staff;

import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rooms of this service may know of somebody who works at the desk.
 *
 * @param name what they log in with, and what stands in the record of staff acts; it never changes
 * @param shownName what they are called on pages and in mails: their full name, else what they log in with
 * @param email where their mails go; none until they, or whoever invited them, gave one
 * @param language of their mails and calendar: one of the languages Clarion speaks, {@code en} unless they chose another
 * @param zone in which they read times, UTC unless they chose another
 * @param section of the organisation, as it was typed
 * @param roles some of {@link org.clarion.access.Roles}
 */
public record StaffProfile(
        String name,
        String shownName,
        @Nullable String email,
        String language,
        ZoneId zone,
        @Nullable String section,
        Set<String> roles) {}
