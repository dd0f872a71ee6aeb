/**
 * The ways out that come with the house: mail, three work platforms, and text messages.
 */
@NullMarked
package org.ziping.notification.channel;

import org.jspecify.annotations.NullMarked;
