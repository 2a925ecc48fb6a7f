package org.clarion.urgentactions.asks.reading;

/**
 * Finds the asks in the text of a plan ("We ask the States:" and numbered lines below it) or of a report (bullets under
 * headings that name whom its recommendations are for). Never fails: what is no ask is left aside.
 */
public final class PlanReader {

    private PlanReader() {}

    public static ReadPlan read(String text) {
        var course = new PlanCourse();
        PlanBlock.of(text).forEach(course::take);
        return course.end();
    }
}
