package org.clarion.urgentactions.places;

/** A time zone, called by the city people know it by. */
public record CityZone(String zone, String city) {}
