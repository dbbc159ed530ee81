. "$EXPECT"
echo ok
