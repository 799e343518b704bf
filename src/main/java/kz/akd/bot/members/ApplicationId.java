package kz.akd.bot.members;

import org.bson.types.ObjectId;

/** One application for membership; a person who was declined may make another. */
public record ApplicationId(ObjectId value) {}
