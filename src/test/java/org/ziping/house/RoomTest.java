package org.ziping.house;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** The rooms below the engine, with a database and without an engine. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest(classes = LowerRooms.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ActiveProfiles({ "test", "roomtest" })
public @interface RoomTest {

}
